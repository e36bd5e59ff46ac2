// The version of the package, which is that of the library.  tools/javascript_package.py writes this.
export const VERSION = "0.1.0";
