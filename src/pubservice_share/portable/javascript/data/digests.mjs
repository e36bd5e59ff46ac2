// Generated from the library by tools/javascript_package.py.
export const DIGESTS = {
  rules: "sha256:e2da322923207804ce8569934652c05e33ce961b327f248353fd1212d1fd52d8",
  law: "sha256:b231c5830026d51fb5e00581c97046151ffd2f40195ede34187914b16a4a7cd3",
  schemas: "sha256:aaf83cf66ab365c7ed7bf085d00bcbf60db7e614ce81259ff90d4f3f5ef32840",
  directory: "sha256:65878a4902b12d75a1f6eb88160f69496db0a66e8f1504797d3fc5c20fded41a",
};
