__all__ = ['Choice', 'Kind', 'Question', 'fill_in', 'next_question', 'questions']

class Choice:
    value: bool | str
    text: str

Kind = Literal['yes-no', 'one-of', 'some-of', 'day', 'body', 'flows', 'bodies']

class Question:
    path: str
    question: str
    help: str
    citations: tuple[str, ...]
    links: tuple[str, ...]
    kind: Kind
    choices: tuple[Choice, ...]
    settles: float
    def to_dict(self) -> dict[str, Any]: ...

def fill_in(document: Noun, path: str, value: Any, *, law: Edition | None = None) -> Noun: ...

def next_question(document: Noun, adopt: Mapping[str, bool] | None = None, law: Edition | None = None, words: Catalogue | None = None, *, skip: Collection[str] = ()) -> Question | None: ...

def questions(document: Noun, adopt: Mapping[str, bool] | None = None, law: Edition | None = None, words: Catalogue | None = None) -> tuple[Question, ...]: ...
