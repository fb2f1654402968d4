import { a01 } from './a01';
import { a02 } from './a02';
import { a03 } from './a03';
import { a04 } from './a04';
import { a05 } from './a05';
import { a06 } from './a06';
import { a07 } from './a07';
import { a08 } from './a08';
import { a09 } from './a09';
import { a10 } from './a10';
import { a11 } from './a11';
import { a12 } from './a12';
import { a13 } from './a13';
import { a14 } from './a14';
import { a15 } from './a15';
import { a16 } from './a16';
import { a17 } from './a17';
import { a18 } from './a18';
import { a19 } from './a19';
import { a20 } from './a20';
import { a21 } from './a21';
import { a22 } from './a22';
import { a23 } from './a23';
import { a24 } from './a24';
import { a25 } from './a25';
import { a26 } from './a26';
import { a27 } from './a27';
import { a28 } from './a28';
import { a29 } from './a29';
import { a30 } from './a30';
import { a31 } from './a31';
import { a32 } from './a32';
import { a33 } from './a33';
import { a34 } from './a34';
import { a35 } from './a35';
import { a36 } from './a36';
import { a37 } from './a37';
import { a38 } from './a38';
import { a42 } from './a42';
import { a43 } from './a43';
import { a44 } from './a44';
import { a45 } from './a45';
import { a46 } from './a46';
import { a48 } from './a48';
import type { ShopRule } from './rule-context';

/** Every rule that speaks of one of the operator's own shops. */
export const SHOP_RULES: readonly ShopRule[] = [
  a01,
  a02,
  a03,
  a04,
  a05,
  a06,
  a07,
  a08,
  a09,
  a10,
  a11,
  a12,
  a13,
  a14,
  a15,
  a16,
  a17,
  a18,
  a19,
  a20,
  a21,
  a22,
  a23,
  a24,
  a25,
  a26,
  a27,
  a28,
  a29,
  a30,
  a31,
  a32,
  a33,
  a34,
  a35,
  a36,
  a37,
  a38,
  a42,
  a43,
  a44,
  a45,
  a46,
  a48,
];
