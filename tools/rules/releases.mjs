const FIGURE = 'packages/chassis/src/releases/figure.ts';
const SHOWN = 'packages/chassis/src/releases/shownFigures.ts';
const FIGURE_SPEC = 'packages/chassis/src/releases/figure.spec.ts';
const RELEASES_SPEC = 'packages/chassis/src/releases/releases.spec.ts';

/** Why figures about groups tell of nobody. */
export const releases = {
  title: 'Small groups',
  rules: [
    {
      rule: 'A figure is released when enough people stand otherwise in it, and not before.',
      file: FIGURE,
      find: 'changed.size >= peopleMin',
      replace: 'changed.size >= peopleMin - 1',
      spec: 'packages/chassis/src/releases/attack.spec.ts',
      test: 'nobody learns a difference of fewer people than a release takes, whoever moves when',
    },
    {
      rule: 'Whoever moves there and back has not moved.',
      file: FIGURE,
      find: 'changed.delete(personId)',
      replace: 'changed.set(personId, inRelease)',
      spec: FIGURE_SPEC,
      test: 'counts nobody as moved who is back',
    },
    {
      rule: 'Each figure is released by those who moved in it.',
      file: 'packages/chassis/src/releases/population.ts',
      find: 'moveFigure(figure, own, { peopleMin,',
      replace: 'moveFigure(figure, own, { peopleMin: population.releases > 0 ? 1 : peopleMin,',
      spec: RELEASES_SPEC,
      test: 'sees each figure as it was when enough had moved in that one',
    },
    {
      rule: 'Of two populations that few people tell apart the later one shows nothing.',
      file: SHOWN,
      find: 'Object.values(likenesses).some(({ isAlike }) => isAlike)',
      replace: 'Object.values(likenesses).some(({ isAlike }) => isAlike && releases < 0)',
      spec: RELEASES_SPEC,
      test: 'sees nothing of the later of two populations as long as few people make the difference',
    },
    {
      rule: 'A release is held against the others before anybody sees it.',
      file: SHOWN,
      find: 'releases !== reviewed ||',
      replace: 'releases < reviewed ||',
      spec: RELEASES_SPEC,
      test: 'sees nothing that was not held against the others',
    },
    {
      rule: 'A move is taken over once.',
      file: 'packages/chassis/src/releases/recordAdditions.ts',
      find: 'place.moves.filter(({ revision }) => revision > known)',
      replace: 'place.moves.filter(({ revision }) => revision > known - 2)',
      spec: RELEASES_SPEC,
      test: 'counts once, however often it comes, and nothing older after it',
    },
    {
      rule: 'What was said earlier of a person counts for nothing once something later is known.',
      file: 'packages/chassis/src/releases/recordAdditions.ts',
      find: 'if (!isNewer(known?.mark, mark)) continue;',
      replace: 'if (isNewer(mark, mark)) continue;',
      spec: RELEASES_SPEC,
      test: 'counts once, however often it comes, and nothing older after it',
    },
    {
      rule: 'A count is left out from which a smaller one could be reckoned.',
      file: 'services/learning/src/domain/cohortFigures/cohortFigures.ts',
      find: 'while (isSmall(countUntold()))',
      replace: 'while (countUntold() < 0)',
      spec: 'services/learning/src/domain/cohortFigures/cohortFigures.spec.ts',
      test: 'leave out a small one, and the one by which it could be reckoned',
    },
    {
      rule: 'A value that is said again later changes nobody.',
      byDesign:
        'services/outcomes/src/domain/release/additionsOf.ts adds no times, so only other values are other additions',
    },
  ],
};
