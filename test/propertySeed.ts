import fc from 'fast-check';

/** The same inputs in every run, so that a run says something about a change; `PROPERTY_SEED` asks for others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_260_305) });
