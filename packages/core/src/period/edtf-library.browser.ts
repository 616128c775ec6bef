export { parse, type Parsed } from 'edtf';
