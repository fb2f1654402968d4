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
  signature: PictureSignature;
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
