import type { PersonRow } from '../company.js';
import { familyNames, givenNames } from '../texts/names.js';
import type { DemoTexts } from '../texts/texts.js';
import { toExternalId } from './numbering.js';
import { regionOf, toRegionPath, toStorePath } from './orgUnits.js';
import type { Random } from './random.js';
import type { Scene } from './scene.js';
import { toDay } from './timeline.js';

const SINGLE_GIVEN_NAME_SHARE = 0.35;
/** Those above the stores have been there for ever, as far as the demo goes. */
const LEADERS_STARTED_ON = -4000;

function drawName(random: Random, { toName }: DemoTexts): string {
  const family = random.pick(familyNames);
  const [first, second] = [random.pick(givenNames), random.pick(givenNames)];
  return toName(family, random.next() < SINGLE_GIVEN_NAME_SHARE ? [first] : [first, second]);
}

/** Everybody of the company: the people of the stores, then the managers of the regions and the one above them. */
export function toPeopleRows({ drawn, numbering, today, texts, recordedAt }: Scene): readonly PersonRow[] {
  const { roster } = drawn;
  const random = drawn.random.fork('names');
  const leaderOfAll = toExternalId(roster.length + texts.regions.length + 1);
  const leaderOf = (region: number): string => toExternalId(roster.length + 1 + region);
  const managers = new Map(
    roster.filter(({ isStoreManager }) => isStoreManager).map(({ store, index }) => [store, index]),
  );
  const managerOf = (store: number): string | null => {
    const index = managers.get(store);
    return index === undefined ? null : numbering.externalIdOf(index);
  };
  const staff = roster.map(({ index, store, isStoreManager, startedOn, endedOn, endReason }): PersonRow => ({
    externalId: numbering.externalIdOf(index),
    displayName: drawName(random, texts),
    orgUnit: toStorePath(texts, store),
    manager: isStoreManager ? leaderOf(regionOf(store)) : managerOf(store),
    startedOn: toDay(today, startedOn),
    endedOn: endedOn === null ? null : toDay(today, endedOn),
    endReason,
    recordedAt,
  }));
  const toLeader = (externalId: string, orgUnit: string, manager: string | null): PersonRow => {
    const startedOn = toDay(today, LEADERS_STARTED_ON);
    const displayName = drawName(random, texts);
    return { externalId, displayName, orgUnit, manager, startedOn, endedOn: null, endReason: null, recordedAt };
  };
  const leaders = texts.regions.map((_, region) =>
    toLeader(leaderOf(region), toRegionPath(texts, region), leaderOfAll),
  );
  return [...staff, ...leaders, toLeader(leaderOfAll, texts.company, null)];
}
