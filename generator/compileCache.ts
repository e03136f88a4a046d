import module from 'node:module';

// Node keeps compiled code in a folder of the system and reads it from there in later runs. Node before 22.8 has no such cache.
module.enableCompileCache?.();
