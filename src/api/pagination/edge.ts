import type { Key } from '../../graph/read/order.js';
import { toCursor } from './cursor.js';
import type { Cursors } from './request.js';

/**
 * An edge of a page. A class, since an answer holds hundreds, and with getters: what is not selected is not made. A
 * subclass adds the `node`, a method where it is to be read, and the properties of a relationship.
 */
export abstract class PagedEdge<R extends { readonly key: Key }> {
  constructor(
    protected readonly cursors: Cursors,
    protected readonly row: R,
  ) {}

  get cursor(): string {
    return toCursor(this.cursors.name, this.row.key);
  }
}
