import { describe, expect, test } from 'vitest';
import { thirdPerson } from '../../../../generator/words/verbs.ts';

describe('verbs in the third person', () => {
	test.each([
		['create', 'creates'],
		['search', 'searches'],
		['copy', 'copies'],
		['pay', 'pays'],
		['go', 'goes'],
		['do', 'does'],
		['fix', 'fixes'],
		['push', 'pushes'],
		['process', 'processes'],
		['focus', 'focuses'],
		['quiz', 'quizzes'],
		['have', 'has'],
		['be', 'is'],
		['Copy', 'Copies'],
		['Have', 'Has'],
	])('%s → %s', (verb, conjugated) => {
		expect(thirdPerson(verb)).toBe(conjugated);
		expect(thirdPerson(conjugated)).toBe(conjugated);
	});
});
