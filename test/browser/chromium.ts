import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Names under which Linux distributions install it. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where it stands on systems that do not put it on the PATH. */
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
	darwin: ['', homedir()].flatMap((root) => [
		`${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
		`${root}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
	]),
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) => [
		join(process.env[root] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
		join(process.env[root] ?? '', 'Chromium', 'Application', 'chrome.exe'),
	]),
};

/** Where Playwright keeps the browsers that it has downloaded. */
const CACHES: Partial<Record<NodeJS.Platform, string>> = {
	linux: join(homedir(), '.cache', 'ms-playwright'),
	darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
	win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
};

const IN_CACHE = [
	'chrome-linux/chrome',
	'chrome-linux64/chrome',
	'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
	'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
	'chrome-win/chrome.exe',
	'chrome-win64/chrome.exe',
];

/**
 * The path of an installed Chromium or Chrome; as root on Debian and its kin one is installed where there is none.
 * @throws Error that says what is missing and how to get it.
 */
export function findChromium(): string {
	const found = installed();
	if (found) return found;
	const apt = onPath('apt-get');
	if (apt && process.getuid?.() === 0) {
		process.stderr.write('There is no Chromium; it is being installed with apt-get.\n');
		const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const run = (...args: string[]) => execFileSync(apt, args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
		run('update');
		run('install', '--yes', '--no-install-recommends', 'chromium');
		const now = installed();
		if (now) return now;
	}
	throw new Error(
		'The browser tests need Chromium or Chrome, and there is none on the PATH, in the usual folders or in the cache of Playwright. ' +
			'Install it (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium; ' +
			'anywhere: npx playwright-core install chromium), or set CHROME_PATH to the program.',
	);
}

/**
 * Starts a browser that nobody sees.
 * @param path of the program
 */
export function launchChromium(path: string): Promise<Browser> {
	const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
	// The sandbox refuses to work for root.
	const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	return chromium.launch({ executablePath: path, headless: true, args: [...quiet, '--disable-sync', ...root] });
}

function installed(): string | undefined {
	const chosen = process.env.CHROME_PATH;
	if (chosen !== undefined && chosen !== '') {
		if (existsSync(chosen)) return chosen;
		throw new Error(`CHROME_PATH is ${chosen}, and there is no such file.`);
	}
	for (const command of COMMANDS) {
		const path = onPath(command);
		if (path) return path;
	}
	return [...(PLACES[process.platform] ?? []), ...inCache()].find((path) => existsSync(path));
}

function inCache(): string[] {
	const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? CACHES[process.platform];
	if (folder === undefined || !existsSync(folder)) return [];
	const versions = readdirSync(folder).filter((name) => name.startsWith('chromium-'));
	return versions.flatMap((version) => IN_CACHE.map((path) => join(folder, version, path)));
}

function onPath(command: string): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}
