// Generated from the library by tools/javascript_package.py.
export const DIGESTS = {
  rules: "sha256:3a3e2ed2ef2f233ed849a947653201a819e7d433ede2ccf866863388686fcc3e",
  law: "sha256:b231c5830026d51fb5e00581c97046151ffd2f40195ede34187914b16a4a7cd3",
  schemas: "sha256:2f9ac849683f9d2c90771b9ec5d8976d607fd5deb2e6c06ee35772e86788f754",
  directory: "sha256:4a82901a93b99f566b9ca10c96fc9cd30a6daaa5282890d713194930de8ba8de",
};
