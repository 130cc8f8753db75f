// vtk.js writes XML files with xmlbuilder2; a viewer never does, and the library does not start in a browser bundle.
const refuse = (): never => {
  throw new Error('@clinikit/react leaves the XML writer of vtk.js out.');
};
export const create = refuse;
export const convert = refuse;
export const decompressSync = refuse;
export default { create, convert };
