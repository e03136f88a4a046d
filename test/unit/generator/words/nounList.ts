/** Nouns of APIs in the singular and the plural, the hard ones of English among them. */
export const NOUNS: readonly [one: string, many: string][] = [
	// Those of which a rule of thumb makes "statuse", "movy", "sery" and "cach".
	'status statuses, movie movies, series series, cache caches, alias aliases, bonus bonuses, campus campuses, bus buses, virus viruses',
	'census censuses, chorus choruses, circus circuses, focus focuses, plus pluses, minus minuses, surplus surpluses, radius radii',
	'stimulus stimuli, cactus cacti, alumnus alumni, syllabus syllabi, octopus octopuses, lens lenses, canvas canvases, atlas atlases',
	'gas gases, analysis analyses, diagnosis diagnoses, hypothesis hypotheses, parenthesis parentheses, synopsis synopses, oasis oases',
	'emphasis emphases, thesis theses, crisis crises, axis axes, iris irises, menu menus, emu emus, taxi taxis, kiwi kiwis, ski skis',
	'cookie cookies, pie pies, tie ties, lie lies, brownie brownies, zombie zombies, selfie selfies, calorie calories, rookie rookies',
	'prairie prairies, sortie sorties, hoodie hoodies, newbie newbies, genie genies, niche niches, avalanche avalanches, creche creches',
	'headache headaches, moustache moustaches, excuse excuses, refuse refuses, fuse fuses, ruse ruses, cause causes, clause clauses',
	'pause pauses, house houses, warehouse warehouses, spouse spouses, use uses, promise promises, premise premises, exercise exercises',
	'franchise franchises, enterprise enterprises, purchase purchases, database databases, case cases, base bases, phase phases',
	'release releases, lease leases, disease diseases, increase increases, phrase phrases, course courses, response responses',
	'expense expenses, license licenses, sense senses, universe universes, nurse nurses, dose doses, purpose purposes, noise noises',
	'process processes, class classes, address addresses, business businesses, access accesses, boss bosses, glass glasses, loss losses',
	'box boxes, tax taxes, fax faxes, inbox inboxes, prefix prefixes, suffix suffixes, index indexes, vertex vertices, matrix matrices',
	'appendix appendices, apex apexes, vortex vortices, match matches, batch batches, branch branches, search searches, patch patches',
	'launch launches, epoch epochs, stomach stomachs, tech techs, dish dishes, hash hashes, push pushes, path paths, month months',
	'quiz quizzes, buzz buzzes, waltz waltzes, size sizes, prize prizes, maze mazes, person people, child children, man men, woman women',
	'leaf leaves, wolf wolves, knife knives, life lives, half halves, shelf shelves, thief thieves, proof proofs, roof roofs, chief chiefs',
	'belief beliefs, chef chefs, cafe cafes, giraffe giraffes, cliff cliffs, tariff tariffs, safe safes, brief briefs, gulf gulfs',
	'photo photos, video videos, logo logos, zoo zoos, hero heroes, potato potatoes, echo echoes, quota quotas, schema schemas',
	'criterion criteria, foot feet, tooth teeth, goose geese, mouse mice, ox oxen, company companies, category categories, city cities',
	'country countries, reply replies, story stories, query queries, entry entries, policy policies, proxy proxies, currency currencies',
	'property properties, opportunity opportunities, activity activities, day days, key keys, survey surveys, boy boys, journey journeys',
	'attorney attorneys, fee fees, employee employees, attendee attendees, committee committees, tree trees, degree degrees',
	'page pages, image images, message messages, package packages, stage stages, badge badges, challenge challenges, charge charges',
	'exchange exchanges, language languages, invoice invoices, service services, device devices, price prices, source sources',
	'resource resources, office offices, notice notices, place places, space spaces, interface interfaces, sequence sequences',
	'instance instances, balance balances, allowance allowances, piece pieces, choice choices, voice voices, node nodes, code codes',
	'archive archives, curve curves, valve valves, nerve nerves, move moves, octave octaves, executive executives, glove gloves',
	'contact contacts, task tasks, note notes, tag tags, user users, location locations, workflow workflows, form forms, funnel funnels',
	'submission submissions, calendar calendars, event events, appointment appointments, campaign campaigns, snapshot snapshots',
	'pipeline pipelines, conversation conversations, attachment attachments, recording recordings, transcription transcriptions',
	'site sites, check checks, slug slugs, file files, folder folders, object objects, association associations, record records',
	'field fields, value values, account accounts, group groups, slot slots, block blocks, setting settings, metric metrics, pet pets',
	'order orders, product products, store stores, zone zones, rate rates, carrier carriers, estimate estimates, template templates',
	'credential credentials, wallet wallets, coupon coupons, voucher vouchers, subscription subscriptions, transaction transactions',
	// Abbreviations.
	'id ids, url urls, api apis, sid sids, faq faqs, pdf pdfs, ID IDs, URL URLs, API APIs',
	// The same in both.
	'species species, news news, sheep sheep, data data, metadata metadata, media media, information information, software software',
	'equipment equipment, feedback feedback, analytics analytics, sms sms, SMS SMS, SaaS SaaS, progress progress, money money',
].flatMap((line) =>
	line.split(', ').map((pair): [string, string] => {
		const [one = '', many = ''] = pair.split(' ');
		return [one, many];
	}),
);
