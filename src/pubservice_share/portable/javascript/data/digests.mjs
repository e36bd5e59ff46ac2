// Generated from the library by tools/javascript_package.py.
export const DIGESTS = {
  rules: "sha256:e2da322923207804ce8569934652c05e33ce961b327f248353fd1212d1fd52d8",
  law: "sha256:61a486c2bcefeb7f8c0d01712ad2200216db94211a129b16d98c44fca47d505a",
  schemas: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  directory: "sha256:65878a4902b12d75a1f6eb88160f69496db0a66e8f1504797d3fc5c20fded41a",
};
