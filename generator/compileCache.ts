import module from 'node:module';

// Code that Node has compiled once is taken from a folder of the system's from then on; Node before 22.8 cannot.
module.enableCompileCache?.();
