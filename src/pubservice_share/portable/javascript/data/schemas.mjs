// Generated from the library by tools/javascript_package.py.
export default `{}`;
