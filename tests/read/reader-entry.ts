import { readPage } from '../../utils/sites/read-page';

// What runs inside the page: the same reader as the extension's.
Object.assign(globalThis, { zhangguiReader: { readPage } });
