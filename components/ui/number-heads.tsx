/** The heads of columns of figures. */
export function NumberHeads({ heads }: { heads: readonly string[] }) {
  return heads.map((head) => (
    <th key={head} scope="col" class="num">
      {head}
    </th>
  ));
}
