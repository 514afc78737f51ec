/*
 * hook/got_hook.h: replaces an imported function in the loaded objects by patching their GOT slots.
 */
#ifndef PPROF_HOOK_GOT_HOOK_H
#define PPROF_HOOK_GOT_HOOK_H

/*
 * Finds the function NAME that every object but ours imports, stores it to *ORIGINAL, and only then
 * points the GOT slots (JUMP_SLOT, GLOB_DAT and absolute relocations) of all loaded objects to
 * REPLACEMENT, our own library excepted. Hooks are never removed: REPLACEMENT passes through at the
 * cost of one load and one branch. What is loaded later is hooked when the program looks up a
 * symbol in it (dlsym), or by the next call of any of these functions.
 *
 * A slot that another hook has changed is left alone, so that it goes on to work. Returns
 * the number of slots that point to REPLACEMENT (0: no object imports NAME) or a negative errno:
 * -ENOENT, no such function; -EEXIST, another copy of this library has the hooks. Idempotent.
 * Serialised inside.
 */
int got_hook(const char *name, void *replacement, void **original);

/* Hooks in what was loaded since the last call what is hooked already. Cheap when nothing was. */
void got_hook_renew(void);

#endif
