// How an implementation is asked: as a process over standard input, or as a service over HTTP.
// Each takes requests, {"document", "adopt"}, {"row", "adopt"} or {"text"}, and gives as many
// answers: what the implementation answered, {"unsupported"}, or {"faults"} for what it refused.
import { spawnSync } from "node:child_process";

// What went wrong with an implementation as a whole: nothing of it can be compared.
export class FailedError extends Error {}

// How many documents one request over HTTP has.
const TOGETHER = 100;

// A program that reads lines of JSON and writes as many.
export class Process {
  spokenTo = "standard-input";

  constructor([program, ...options]) {
    if (program === undefined) throw new FailedError("no command follows --");
    this.program = program;
    this.options = options;
  }

  async ask(requests) {
    const run = spawnSync(this.program, this.options, {
      input: requests.map((request) => `${JSON.stringify(request)}\n`).join(""),
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    });
    if (run.error) throw new FailedError(`${this.program} could not be run: ${run.error.message}`);
    if (run.status !== 0)
      throw new FailedError(`${this.program} ended with ${run.status ?? run.signal}\n${run.stderr}`);
    const lines = run.stdout.split("\n").filter((line) => line.trim());
    if (lines.length !== requests.length)
      throw new FailedError(`${this.program} answered ${lines.length} lines to ${requests.length} cases`);
    return lines.map((line, place) => {
      try {
        return JSON.parse(line);
      } catch {
        throw new FailedError(`line ${place + 1} of the answers of ${this.program} is not JSON`);
      }
    });
  }
}

const isRefusal = (answer) =>
  Array.isArray(answer) ? answer.length > 0 && answer.every(isRefusal) : Array.isArray(answer?.faults);

// A service that answers POST /assess: a document with an assessment, a list with a list.
export class Service {
  spokenTo = "http";

  constructor(url) {
    this.url = url;
  }

  async post(body) {
    try {
      const response = await fetch(this.url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
      });
      return { status: response.status, text: await response.text() };
    } catch (error) {
      throw new FailedError(`${this.url} could not be asked: ${error.cause?.message ?? error.message}`);
    }
  }

  // The documents that adopt no reading go in lists. The others go alone, as {"document", "adopt"}.
  async ask(requests) {
    const answers = new Array(requests.length);
    const plain = [...requests.keys()].filter((place) => "document" in requests[place] && !requests[place].adopt);
    for (let first = 0; first < plain.length; first += TOGETHER) {
      const places = plain.slice(first, first + TOGETHER);
      const given = await this.listed(places.map((place) => requests[place].document));
      for (const [number, place] of places.entries()) answers[place] = given[number];
    }
    for (const [place, { document, row, adopt }] of requests.entries()) {
      if (row !== undefined) answers[place] = { unsupported: "row" };
      else if (adopt) answers[place] = await this.alone(JSON.stringify({ document, adopt }));
    }
    return answers;
  }

  // What may stop a service is sent alone, each document as the whole body.
  async askHostile(requests) {
    const answers = [];
    for (const { document, text } of requests)
      answers.push(await this.alone(text ?? JSON.stringify(document)));
    return answers;
  }

  async listed(documents) {
    const { status, text } = await this.post(JSON.stringify(documents));
    if (status !== 200) throw new FailedError(`${this.url} answered a list with ${status}`);
    let answers;
    try {
      answers = JSON.parse(text);
    } catch {
      throw new FailedError(`${this.url} answered a list with what is not JSON`);
    }
    if (!Array.isArray(answers) || answers.length !== documents.length)
      throw new FailedError(`${this.url} did not answer a list of ${documents.length} with as many`);
    return answers;
  }

  async alone(body) {
    const { status, text } = await this.post(body);
    let answer = null;
    try {
      answer = JSON.parse(text);
    } catch {
      if (status === 200) return { error: "what is not JSON" };
    }
    if (isRefusal(answer)) return Array.isArray(answer) ? { faults: answer.flatMap(({ faults }) => faults) } : answer;
    if (status >= 400 && status < 500) return { faults: [] };
    if (status !== 200) return { error: `status ${status}` };
    return answer ?? { error: "null" };
  }
}
