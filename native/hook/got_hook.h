/*
 * hook/got_hook.h: replaces an imported function in the loaded objects by patching their GOT slots.
 */
#ifndef PPROF_HOOK_GOT_HOOK_H
#define PPROF_HOOK_GOT_HOOK_H

/*
 * Resolves the function NAME that every object but ours imports, stores it to *ORIGINAL, and only
 * then points the GOT slots (JUMP_SLOT, GLOB_DAT and absolute relocations) of all loaded objects to
 * REPLACEMENT, our own library excepted. Hooks are never removed: REPLACEMENT passes through at the
 * cost of one load and one branch. Returns the number of slots that now point to REPLACEMENT (0:
 * nobody imports NAME) or a negative errno (-ENOENT: no such function). Idempotent: called again it
 * patches what was loaded since. Serialised inside.
 */
int got_hook(const char *name, void *replacement, void **original);

#endif
