// The version of the package, which is that of the library.
// Generated from the library by tools/javascript_package.py.
export const VERSION = "0.1.0";
