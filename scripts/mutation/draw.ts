// Draws the functions of a file whose mutants are tested.

import ts from "typescript";

/** Lines of a file, counted from 1, both included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The pieces a file is drawn in: functions, constants, and the members of classes; imports and types have no mutants. */
export function piecesOf(name: string, text: string): Lines[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  const line = (position: number): number => file.getLineAndCharacterOfPosition(position).line + 1;
  return file.statements
    .filter(
      (node) =>
        !ts.isImportDeclaration(node) &&
        !ts.isInterfaceDeclaration(node) &&
        !ts.isTypeAliasDeclaration(node) &&
        !ts.isExportDeclaration(node),
    )
    .flatMap((node): ts.Node[] => (ts.isClassDeclaration(node) ? [...node.members] : [node]))
    .map((node) => ({ from: line(node.getStart(file)), to: line(node.getEnd()) }));
}

/** Numbers in [0, 1) that a seed decides (mulberry32, Tommy Ettinger, public domain). */
export function numbersOf(seed: string): () => number {
  let state = 0;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces of a file in an order that the seed decides, until they hold this share of its lines of code; one at least. */
export function draw(pieces: readonly Lines[], share: number, seed: string): Lines[] {
  const next = numbersOf(seed);
  const order = pieces.map((piece) => ({ piece, rank: next() })).sort((a, b) => a.rank - b.rank);
  const lines = ({ from, to }: Lines): number => to - from + 1;
  const wanted = share * pieces.reduce((sum, piece) => sum + lines(piece), 0);
  const drawn: Lines[] = [];
  let sum = 0;
  for (const { piece } of order) {
    // Half of a piece that would go beyond counts as within: shares come out right in the mean.
    if (drawn.length > 0 && sum + lines(piece) / 2 > wanted) continue;
    drawn.push(piece);
    sum += lines(piece);
  }
  return drawn.sort((a, b) => a.from - b.from);
}
