import { describe, expect, it } from '@jest/globals';
import { emptyFigure, moveFigure, type Figure, type FigureMove } from './figure.js';
import { noTerms, type Terms } from './terms.js';

const PEOPLE_MIN = 10;
const one: Terms = { n: '1' };
const enters = (personId: string): FigureMove => ({ personId, before: noTerms, after: one });
const leaves = (personId: string): FigureMove => ({ personId, before: one, after: noTerms });
const people = (count: number, prefix = 'p') => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const move = (figure: Figure, moves: readonly FigureMove[]) =>
  moveFigure(figure, moves, { peopleMin: PEOPLE_MIN, isTraced: true });
const released = (figure: Figure) => figure.released?.terms ?? null;

describe('a figure', () => {
  it('is not released before ten people are in', () => {
    const nine = move(emptyFigure, people(9).map(enters));
    expect(released(nine)).toBeNull();
    expect(released(move(nine, [enters('tenth')]))).toEqual({ n: '10' });
  });

  it('stays as it was released until ten have entered or left', () => {
    const ten = move(emptyFigure, people(10).map(enters));
    const nineMoved = move(ten, [...people(5, 'new').map(enters), ...people(4).map(leaves)]);
    expect(released(nineMoved)).toEqual({ n: '10' });
    expect(released(move(nineMoved, [enters('other')]))).toEqual({ n: '12' });
  });

  it('counts nobody as moved who is back', () => {
    const ten = move(emptyFigure, people(10).map(enters));
    const nineMoved = move(ten, people(9, 'new').map(enters));
    const back = move(nineMoved, people(9, 'new').map(leaves));
    expect(back.changed).toEqual({});
    expect(released(move(back, [enters('other')]))).toEqual({ n: '10' });
  });

  it('is released by those who changed what they add', () => {
    const raise = (personId: string): FigureMove => ({ personId, before: one, after: { n: '1', sum: '-7' } });
    const ten = move(emptyFigure, people(10).map(enters));
    expect(released(move(ten, people(9).map(raise)))).toEqual({ n: '10' });
    expect(released(move(ten, people(10).map(raise)))).toEqual({ n: '10', sum: '-70' });
  });
});
