// Generated from the library by tools/javascript_package.py.
export const DIGESTS = {
  rules: "sha256:774cbff8458f9a18852c1098e2924f118e4d45dd44a1e03555f81255f66c1595",
  law: "sha256:61a486c2bcefeb7f8c0d01712ad2200216db94211a129b16d98c44fca47d505a",
  schemas: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  directory: "sha256:65878a4902b12d75a1f6eb88160f69496db0a66e8f1504797d3fc5c20fded41a",
};
