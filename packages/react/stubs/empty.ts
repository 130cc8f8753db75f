// Stands in for Node built-ins that browser code names but never calls.
export default {};
