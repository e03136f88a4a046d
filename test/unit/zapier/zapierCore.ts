import * as core from 'zapier-platform-core';

type Handler = (event: { command: 'validate' | 'definition' }) => Promise<{ results: unknown }>;

/** The core's types leave out its handler, which its command line works with. */
const { createAppHandler } = core as unknown as { createAppHandler: (app: object) => Handler };

/** What is wrong with an app by Zapier's schema; [] when nothing is. */
export async function validateApp(app: object): Promise<unknown> {
	return (await createAppHandler(app)({ command: 'validate' })).results;
}
