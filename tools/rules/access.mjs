import { accessTable } from './accessTable.mjs';

const MATRIX = 'acceptance/src/scenarios/accessMatrix.spec.ts';
const SEES = 'sees of everybody what the rules say, and of nobody more, wherever it is asked';
const RULES = 'packages/chassis/src/access/rules.ts';
const CONDITIONS = 'packages/chassis/src/access/conditions.ts';
const GUARD_SPEC = 'packages/chassis/src/graph/guardAccess.spec.ts';
const RELATIONS = 'packages/chassis/src/access/relationLoader.ts';
const RELATIONS_SPEC = 'packages/chassis/src/access/relations.spec.ts';

/** Who may see what. */
export const access = {
  title: 'Access',
  rules: [
    {
      rule: 'A manager does not see the pay of those who report to the manager.',
      file: RULES,
      find: "PAY: anyOf(isSelf, within('HRBP', 'FINANCE'), isAdmin),",
      replace: "PAY: anyOf(isSelf, within('HRBP', 'FINANCE'), isAdmin, leadsSubject),",
      spec: MATRIX,
      test: SEES,
    },
    {
      rule: 'Who somebody is, is seen by those who have to do with the person.',
      file: RULES,
      find: "DIRECTORY: anyOf(isSelf, within('HRBP', 'LEARNING', 'FINANCE'), isAdmin, leadsSubject, isLedBySubject),",
      replace: 'DIRECTORY: anyOf(isIdentified, leadsSubject, isLedBySubject),',
      spec: MATRIX,
      test: SEES,
    },
    {
      rule: 'When somebody is likely to leave is shown for the purposes that ask for it.',
      file: RULES,
      find: "['PERSONNEL_CARE', 'CAREER_PLANNING', 'AUDIT'];",
      replace: "['PERSONNEL_CARE', 'CAREER_PLANNING', 'AUDIT', 'PAYOUT'];",
      spec: MATRIX,
      test: SEES,
    },
    {
      rule: 'A study that a unit owns is seen by who answers for figures there.',
      file: RULES,
      find: 'STUDY: anyOf(within(...FIGURE_ROLES), isAdmin),',
      replace: 'STUDY: isIdentified,',
      spec: MATRIX,
      test: SEES,
    },
    {
      rule: 'A role for a unit holds for that unit and all below it.',
      file: CONDITIONS,
      find: 'return units !== undefined && orgUnitIds.some((id) => units.has(id));',
      replace: 'return units !== undefined && orgUnitIds.length > 0;',
      spec: MATRIX,
      test: SEES,
    },
    {
      rule: 'Who leads somebody sees nothing of the person without the role.',
      file: CONDITIONS,
      find: "if (!rolesEverywhere.has('MANAGER') && !rolesWithin.has('MANAGER')) return false;",
      replace: "if (rolesWithin.has('CANDIDATE')) return false;",
      spec: 'packages/chassis/src/access/rules.spec.ts',
      test: 'does not decide what relations decide before they are known',
    },
    {
      rule: 'A change is open to the roles that its rule names.',
      file: RULES,
      find: "IMPORT_OUTCOMES: everywhere('SERVICE', 'ADMIN'),",
      replace: "IMPORT_OUTCOMES: everywhere('SERVICE', 'ADMIN', 'LEARNING'),",
      spec: MATRIX,
      test: 'importObservations is open to whom it should be',
    },
    {
      rule: 'A change of what the viewer may not see is answered as one of what is not there.',
      file: 'services/recognition/src/resolvers/executeDecision.ts',
      find: "if (!(await access.allows('PAY', subject))) return 'hidden';",
      replace: "if (!(await access.allows('IDENTIFIED', subject))) return 'hidden';",
      spec: MATRIX,
      test: 'of what the viewer may not see is answered as one of what is not there',
    },
    {
      rule: 'What a field finds is shown by its own rule.',
      file: 'packages/chassis/src/graph/showVisible.ts',
      find: 'return verdict.then((isAllowed) => (isAllowed ? found : null));',
      replace: 'return verdict.then(() => found);',
      spec: GUARD_SPEC,
      test: 'is null where a thing is hidden, as if it were not there',
    },
    {
      rule: 'What the gateway asks for by its key is judged thing by thing.',
      file: 'packages/chassis/src/graph/guardReferences.ts',
      find: 'showVisible(isVisible, toOwn(await resolveReference(reference, context, info)), context);',
      replace:
        'showVisible(() => true, toOwn(await resolveReference(reference, context, info)), context);\n  void isVisible;',
      spec: GUARD_SPEC,
      test: 'is null where a thing is hidden, as if it were not there',
    },
    {
      rule: 'A hidden field is not read.',
      file: 'packages/chassis/src/graph/guardAccess.ts',
      find: 'if (verdict === false) throw refuse();',
      replace: 'if (verdict === false) return resolve(source, args, context, place);',
      spec: GUARD_SPEC,
      test: 'is an error at a field that is hidden of a thing that is seen, and the field is not read',
    },
    {
      rule: 'A list of which something is hidden is not shown.',
      file: 'packages/chassis/src/graph/showVisible.ts',
      find: "if (!verdict) throw new Error('A list holds a thing that its reader may not see.');",
      replace: 'void verdict;',
      spec: GUARD_SPEC,
      test: 'is no part of a list of which something is hidden',
    },
    {
      rule: 'A field that names no rule is not served.',
      file: 'packages/chassis/src/access/schemaRules.ts',
      find: 'throw new Error(`${coordinate} names no rule of access that is known here.`);',
      replace: "return coordinate === '' ? 'IDENTIFIED' : 'PARENT';",
      spec: GUARD_SPEC,
      test: 'is not served when a field names no rule, or one that nobody knows',
    },
    {
      rule: 'What is read of how likely somebody is to leave is kept before it is shown.',
      file: 'packages/chassis/src/graph/guardAccess.ts',
      find: 'if (personId !== undefined) await context.access.recordReading(personId, audited);',
      replace: 'void personId;',
      spec: GUARD_SPEC,
      test: 'is kept where it is somebody’s risk, once an hour, and not what one reads of oneself',
    },
    {
      rule: 'Relations are believed for a minute after the last look at the journal.',
      file: 'packages/chassis/src/access/freshness.ts',
      find: 'const LAG_MS_MAX = 60_000;',
      replace: 'const LAG_MS_MAX = 600_000;',
      spec: 'packages/chassis/src/access/freshness.spec.ts',
      test: 'is fresh as long as nothing waits for more than a minute',
    },
    {
      rule: 'Of a person of whom an event is parked no relation is believed.',
      file: RELATIONS,
      find: 'parked.has(id) || parked.has(toUnreadable(id)) ? undefined : (known.get(id) ?? null)',
      replace: 'parked.has(id) && parked.has(toUnreadable(id)) ? undefined : (known.get(id) ?? null)',
      spec: RELATIONS_SPEC,
      test: 'is what is known of a person of whom an event is parked, and of everybody below',
    },
    {
      rule: 'Relations that are not fresh give nobody a right.',
      file: RELATIONS,
      find: '? read(id) : nothing;',
      replace: '? read(id) : read(id);',
      spec: RELATIONS_SPEC,
      test: 'is everything while too much has not been heard',
    },
    {
      rule: 'An older event changes no relation.',
      file: 'packages/chassis/src/access/recordRelations.ts',
      find: 'if (!event || !isNewer(current?.mark, event)) return undefined;',
      replace: 'if (!event) return undefined;',
      spec: RELATIONS_SPEC,
      test: 'is what the newest event says, in whatever order they come',
    },
    {
      rule: 'The request ids of two viewers never meet.',
      file: 'packages/chassis/src/requests/scopedRequestId.ts',
      find: 'subject === localOperator.subject ?',
      replace: 'subject !== localOperator.subject ?',
      spec: 'packages/chassis/src/requests/parseRequest.spec.ts',
      test: 'is another one than that of another viewer with the same id',
    },
    ...accessTable,
  ],
};
