export { api } from 'dicomweb-client/src/dicomweb-client.js';
// What it does with every multipart answer once it is there as a whole; it exports nothing nearer.
export { multipartDecode } from 'dicomweb-client/src/message.js';
