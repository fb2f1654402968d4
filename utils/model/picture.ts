/** The look of a picture in few numbers: what is compared instead of the picture itself. */
export interface PictureSignature {
  /** 64 signs of a cosine transform, as 16 hexadecimal digits */
  hash: string;
  /** brightness of a grid of cells, row by row, 0 to 255 */
  luma: number[];
  /** two colour differences of a coarser grid, 0 to 255 */
  chroma: number[];
}

/** How two pictures compare. `recompressed`: the same picture in another size or quality. */
export type PictureKinship = 'same' | 'recompressed' | 'badge' | 'new';

/** A small copy of a picture that stood on a page, kept by its content. */
export interface StoredPicture {
  /** hash of the copy's bytes */
  content: string;
  /** a data address of at most some kilobytes */
  data: string;
  /** points of its longer side */
  side: number;
  signature: PictureSignature;
}

/** A picture that stands in a page's window whole and uncovered, in the page's own points. */
export interface ShownPicture {
  address: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** of its corners, where they are cut off round */
  radius: number;
}

/** The pictures that a window shows; `width` and `height` are the window's, scroll bars and all. */
export interface ShownPictures {
  width: number;
  height: number;
  pictures: ShownPicture[];
}

/** Of how many of an item's main pictures there is a copy, and why of no more. */
export interface KeptPictures {
  kept: number;
  of: number;
  /**
   * not-allowed: the operator never said that pictures are to be kept · not-clicked: the browser
   * shows us the tab only after a click on our icon, menu or keys · not-shown: the others do not
   * stand in the window whole and uncovered
   */
  why?: 'not-allowed' | 'not-clicked' | 'not-shown';
}

/** A main picture of an item as it can be shown. */
export interface Thumbnail {
  /** the CDN's name of the picture */
  id: string;
  /** null where its bytes could not be kept */
  data: string | null;
}

/** What became of the main picture at one place; `unknown` where the bytes of one were not kept. */
export interface PictureChange {
  /** 1 to 5 */
  index: number;
  was: Thumbnail | null;
  now: Thumbnail | null;
  kinship: PictureKinship | 'unknown' | 'added' | 'removed';
}
