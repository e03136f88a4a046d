#!/usr/bin/env node
import './compileCache.ts';

import { runProgram } from './commands/program.ts';

process.exitCode = await runProgram(process.argv.slice(2));
