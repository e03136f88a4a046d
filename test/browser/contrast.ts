/**
 * Texts of the page that do not stand out from what is behind them: less than 4.5 to 1, or 3 to 1 for large ones.
 * Runs in the browser, so it may use nothing from outside.
 */
export function faintTexts(): string[] {
	type Colour = [red: number, green: number, blue: number, alpha: number];
	const read = (text: string): Colour => {
		const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
		return [red, green, blue, alpha];
	};
	const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => {
		const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
		return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
	};
	const behind = (element: Element | null): Colour => {
		if (!element) return [255, 255, 255, 1];
		const own = read(getComputedStyle(element).backgroundColor);
		return own[3] === 1 ? own : over(own, behind(element.parentElement));
	};
	const light = ([red, green, blue]: Colour) => {
		const linear = [red, green, blue].map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
	};
	const walker = document.createTreeWalker(document.querySelector('dialog[open]') ?? document.body, NodeFilter.SHOW_TEXT);
	const faint: string[] = [];
	while (walker.nextNode()) {
		const element = walker.currentNode.parentElement;
		const text = walker.currentNode.textContent?.trim() ?? '';
		if (!element || text === '' || !element.checkVisibility() || element.closest(':disabled, noscript, datalist, option')) continue;
		const style = getComputedStyle(element);
		const background = behind(element);
		const [first, second] = [light(over(read(style.color), background)), light(background)];
		const ratio = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
		const size = Number.parseFloat(style.fontSize);
		const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
		if (ratio < (isLarge ? 3 : 4.5)) faint.push(`${ratio.toFixed(2)} ${text.slice(0, 40)}`);
	}
	return faint;
}
