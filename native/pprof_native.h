/*
 * pprof_native.h: the whole public interface of the native library.
 *
 * Every function may be called from any thread in normal context (never from a signal handler),
 * takes numbers and buffers that the CALLER owns, and returns 0 or a count, or a negative errno.
 * Nothing here calls back into JavaScript. Nothing is allocated that is not listed in MEMORY below.
 *
 * MEMORY: the ring (16 MiB of address space, pages touched as it fills), the thread table and the
 * engines' records (static or mapped once). All of it lives until the process ends, because a late
 * signal or a hooked call may still reach it. And for the moment: a few words for each thread that
 * is created, until it runs (malloc), and the list of the threads while it is read (mapped).
 */
#ifndef PPROF_NATIVE_H
#define PPROF_NATIVE_H

#include <stdint.h>

#define PPROF_API __attribute__((visibility("default")))

/* Raised whenever a function, a record or a constant below changes its meaning. */
#define PPROF_ABI_VERSION 9

PPROF_API int32_t pprof_abi_version(void);

/* One process, one copy of this library: the first to be loaded. Another one hooks nothing; what
 * needs hooks returns -EEXIST there (pprof_cpu_prepare, pprof_external_start and their kin).
 * Returns 0 in the first copy; in others they copy the name by which the loader knows the first to
 * PATH, and return its bytes; -ENOSPC when SIZE is less, -ENOENT when it has no name. */
PPROF_API int32_t pprof_first_copy(uint8_t *path, uint32_t size);

/*
 * RECORDS. The reader receives 64-bit words; every record starts with a header word that is never
 * 0:
 *
 *     bits 0..7   kind
 *     bits 8..23  number of words of the record, the header included
 *     bits 24..31 flags
 *
 * Times are nanoseconds of CLOCK_MONOTONIC. Records come in the order in which they were reserved.
 */
enum pprof_record_kind {
    /* header, time, tid, weight in ns of CPU, label, isolate, sequence, pc… (leaf first; the leaf's
     * pc is exact, the others are return addresses). isolate is 0 where no engine was told of the
     * tick, else the number that pprof_v8_enter or pprof_jsc_expect returned; sequence counts the
     * ticks that this isolate's engine was told of, from 1. */
    PPROF_RECORD_TICK = 1,
    /* header, time, tid, name (two words: 16 bytes, NUL-padded): before a thread's first tick, and
     * again when the thread was renamed (noticed within 32 ticks) or its tid reused. */
    PPROF_RECORD_THREAD = 2,
    /* header, isolate, wake, suspend (0: never suspended), end, from, to: one waking of JSC's
     * sampler; it answers the ticks with from < sequence <= to of this isolate. */
    PPROF_RECORD_WAKE = 3,
    /* header, count, weight: ticks that found the ring full since the last LOST record. */
    PPROF_RECORD_LOST = 4,
    /* header, isolate, time, cpu: JSC suspended this isolate's thread by its own interval; cpu is
     * the thread's CPU clock then. Only while the isolate is not triggered (the degraded rung). */
    PPROF_RECORD_SUSPEND = 5,
    /* header, group, threads created, bytes of the text, name (two words) of the threads that
     * created them, return address… (the caller of pthread_create first): creations of one origin.
     * With a text the name is empty and there are no addresses. */
    PPROF_RECORD_CREATION = 6,
    /* header, tid, state (a character: 'R', 'S', …), group that it was created in (0: not known),
     * name (two words), pc… (as in a tick; none where flags say why): a thread that exists. */
    PPROF_RECORD_STACK = 7,
    /* header, place (from 1), objects, bytes allocated, objects, bytes in use, frame… (leaf first):
     * what was sampled of one stack and of one class of sizes, which differ by a quarter at most.
     * Not scaled. What a frame is says the function that writes the record. */
    PPROF_RECORD_ALLOCATION = 8,
    /* header, isolate, from, to, bytes: JSC's trace between these two times shows the place that
     * gets the bytes which were allocated since the record before. Flags say where there is none.
     */
    PPROF_RECORD_HEAP_TRACE = 9,
    /* header, place, objects, bytes allocated, objects, bytes in use, name of the thread (two
     * words: a number at its end is "N"), frame… (leaf first): as ALLOCATION, of memory outside of
     * the engine's heap. A frame with bit 63 is a function, its script in bits 32..62 and its
     * position in the rest; others are return addresses. */
    PPROF_RECORD_EXTERNAL = 10,
};

enum pprof_record_flag {
    PPROF_TICK_TRUNCATED = 1, /* the stack was deeper than PPROF_MAX_DEPTH */
    /* The chain of frame pointers broke. Often at its very end, and the stack is complete then:
     * libc's first function, which calls main, keeps no frame pointer. */
    PPROF_TICK_CUT = 2,
    PPROF_TICK_NO_BOUNDS = 4, /* the stack's limits were unknown: the leaf alone */
    /* No address at all: the thread has used this time while it blocked SIGPROF, and nobody knows
     * where. No tick by itself, but the larger part of the tick that follows, if one does. */
    PPROF_TICK_BLOCKED = 8,
    /* Why a STACK record has no stack: */
    PPROF_STACK_BLOCKED = 16,  /* the thread blocks SIGPROF */
    PPROF_STACK_SILENT = 32,   /* it did not answer in time, or cannot be asked */
    PPROF_STACK_FOREIGN = 64,  /* SIGPROF has another handler than ours: nobody was asked */
    PPROF_STACK_NO_ROOM = 128, /* it did not fit into the caller's words */
    PPROF_ALLOCATION_LOST = 1, /* of an ALLOCATION or EXTERNAL record: there was no room for its
                                  stack */
    /* Of a HEAP_TRACE record: */
    PPROF_HEAP_TRACE_IDLE = 1, /* no JavaScript was running */
    PPROF_HEAP_TRACE_LOST = 2, /* the sampler did not come in time */
};

#define PPROF_MAX_DEPTH 128

/* Words before the addresses of a CREATION and a STACK record; addresses of a CREATION record. */
#define PPROF_CREATION_HEADER 6
#define PPROF_STACK_HEADER 6
#define PPROF_CREATION_DEPTH 64

/* Words before the frames of an ALLOCATION and an EXTERNAL record. */
#define PPROF_ALLOCATION_HEADER 6
#define PPROF_EXTERNAL_HEADER 8

enum pprof_clock {
    PPROF_CLOCK_THREAD = 0,  /* one timer per thread, on that thread's own CPU clock */
    PPROF_CLOCK_PROCESS = 1, /* setitimer(ITIMER_PROF) */
};

enum pprof_engine {
    PPROF_ENGINE_NONE = 0,
    PPROF_ENGINE_V8 = 1,
    PPROF_ENGINE_JSC = 2, /* the handler must run on the thread's own stack: see jsc/cpu.c */
};

/* -- CPU sampling: tick/sampler.c ----------------------------------------------------------------- */

/*
 * Maps the ring, hooks pthread_create and installs the permanent SIGPROF handler for ENGINE
 * (enum pprof_engine). Before the engine's own profiler starts. Idempotent; no timer runs yet.
 */
PPROF_API int32_t pprof_cpu_prepare(int32_t engine);

/*
 * Starts the timers with PERIOD_NS between ticks: on every thread that exists, listed after the
 * pthread_create hook is armed so that none is missed, and on every thread to come. Empties the
 * ring of what an earlier run left. -EALREADY when running, -EINVAL for a bad argument (PERIOD_NS
 * below 50,000) or without pprof_cpu_prepare, -EBUSY while someone drains or when someone else uses
 * setitimer(ITIMER_PROF); another negative errno when no timer starts.
 *
 * Where the calling thread ends before pprof_cpu_stop, its end stops the timers (threads/owner.h).
 */
PPROF_API int32_t pprof_cpu_start(uint32_t period_ns, int32_t clock);

/* Replaces the running clock without losing what was recorded. -ESRCH when not running; where the
 * new clock cannot be started, the old one goes on, and the errno is returned. */
PPROF_API int32_t pprof_cpu_switch_clock(int32_t clock);

/* Ends the timers and waits (at most 100 ms) for handlers that are still running. What they wrote
 * stays to be drained. 0 when not running, too. */
PPROF_API int32_t pprof_cpu_stop(void);

/* 1 between pprof_cpu_start and pprof_cpu_stop, whichever thread called them; else 0. */
PPROF_API int32_t pprof_cpu_is_running(void);

/* Moves whole records to WORDS, at most CAPACITY words; returns how many words, 0 when there are
 * none. CAPACITY must be at least PPROF_DRAIN_MIN (else -EINVAL). One reader at a time (-EBUSY).
 * Once a second it also looks for threads that have started or ended unseen by the hook. */
#define PPROF_DRAIN_MIN 256
PPROF_API int32_t pprof_cpu_drain(uint64_t *words, uint32_t capacity);

/* Fills OUT[0..n) with counters since the last start; returns how many there are. Takes the same
 * time however many threads there are. */
enum pprof_cpu_stat {
    PPROF_STAT_TICKS = 0,         /* ticks recorded or lost */
    PPROF_STAT_LOST = 1,          /* of these, lost to a full ring */
    PPROF_STAT_THREADS = 2,       /* threads that carry a timer now */
    PPROF_STAT_UNARMED = 3,       /* threads for which no timer could be made */
    PPROF_STAT_FOREIGN = 4,       /* SIGPROFs that were not ours, passed on */
    PPROF_STAT_HANDLER_NANOS = 5, /* time in our part of the handler, without the engine's */
    PPROF_STAT_HANDLER_MAX = 6,   /* its longest single run */
    PPROF_STAT_CPU_NANOS = 7, /* CPU time of the process from the last start to its stop or, while
                               * the clock runs, to a drain within the last second */
    PPROF_STAT_WEIGHT_NANOS = 8,  /* what the ticks stand for, recorded or lost. Much less than the
                                   * CPU  time after a stop: threads have blocked SIGPROF all the
                                   * time,  or could not be given a timer */
    PPROF_STAT_BLOCKED_NANOS = 9, /* of this, what threads have used while they blocked it for a
                                   * time: PPROF_TICK_BLOCKED */
    PPROF_STAT_HANDLER_LOST = 10, /* 1 when SIGPROF's handler is no longer ours */
    PPROF_STAT_COUNT = 11,
};
PPROF_API int32_t pprof_cpu_stats(double *out, uint32_t n);

/* Puts our handler back where someone else's took its place; returns 1 when it had to, else 0. */
PPROF_API int32_t pprof_cpu_rearm(void);

/* -- V8: v8/cpu.c ------------------------------------------------------------------------- */

/* Call right after Profiler.start on the isolate's own thread: puts our handler on top of V8's and
 * passes each of this thread's ticks on to it. SHARED != 0: V8's own signals are passed on as well
 * (another session profiles too); else the thread of V8's that sends them is held from tick to
 * tick. Returns the isolate's number (> 0), or -ENOENT when V8 has no handler. */
PPROF_API int32_t pprof_v8_enter(int32_t shared);

/* Until the next pprof_v8_enter V8's thread is not held: to be called, on the isolate's thread,
 * before V8 waits for that thread to end, which would else take up to 50 ms. Returns 0. */
PPROF_API int32_t pprof_v8_let_go(void);

/* Call right before Profiler.stop on the same thread: after the last isolate has left, V8's handler
 * is put back as it was, so that V8 restores what it had found. */
PPROF_API int32_t pprof_v8_leave(void);

/* 1 when a SIGPROF handler other than ours is installed (V8 is profiling already), else 0. */
PPROF_API int32_t pprof_v8_busy(void);

/* Fills OUT[0..n) with the calling isolate's counters since it entered; returns how many there are.
 */
enum pprof_v8_stat {
    PPROF_V8_SWALLOWED = 0, /* signals of V8's sampler threads that were kept from its handler */
    PPROF_V8_SENDERS = 1, /* of its threads, those that are kept from sending: 2 for more than one;
                           * 0 where none is */
    PPROF_V8_STAT_COUNT = 2,
};
PPROF_API int32_t pprof_v8_stats(double *out, uint32_t n);

/* -- V8: v8/call_lines.c ------------------------------------------------------------------------ */

/* Call right before a profile is started that shall carry the lines of calls: notes what the
 * calling thread allocates, until pprof_v8_lines_end or its own end. Hooks malloc on its first
 * call, for ever. -EBUSY while another thread does it; where the calling thread does it already, it
 * begins anew. */
PPROF_API int32_t pprof_v8_lines_begin(void);

/* Call right after it on the same thread. Returns how many objects looked like that profile: if it
 * is exactly one, it is switched to kCallerLineNumbers, else nothing is. -E2BIG when too much was
 * allocated to tell, -ESRCH without pprof_v8_lines_begin. */
PPROF_API int32_t pprof_v8_lines_end(void);

/* -- V8: v8/heap.c --------------------------------------------------------------------------- */

/* Where V8 keeps what in its sampling heap profiler: offsets and sizes in bytes. */
struct pprof_v8_heap_layout {
    uint64_t sample_caller;   /* where V8 allocates a sample: the address after the call */
    uint64_t profiler_caller; /* and its profiler */
    uint64_t distance;        /* from our hook's frame to that of operator new */
    uint64_t sample_bytes;
    uint64_t sample_size; /* of the sampled object; 64 bits, as what follows of a sample */
    uint64_t sample_owner;
    uint64_t sample_profiler;
    uint64_t sample_number; /* from 1 in each profiler */
    uint64_t profiler_bytes;
    uint64_t node_bytes; /* as far as it is read */
    uint64_t node_parent;
    uint64_t node_script;   /* 32 bits */
    uint64_t node_position; /* 32 bits */
    uint64_t node_name;     /* of a text that ends in NUL */
};

/* v8/heap_trace.c: notes the blocks that malloc gives to the calling thread, and that it frees
 * them, until that is ended or the thread ends. Hooks malloc and free on the first call, for ever.
 * -EBUSY while another thread does it, -EALREADY when this one does. */
PPROF_API int32_t pprof_v8_heap_trace_begin(void);

/* Ends that on the same thread and copies what was noted to WORDS, four to an event: block, size
 * (0: freed), the address after the call of malloc's caller, and how far above our hook's frame
 * that of malloc's caller lies. Returns the number of events; -E2BIG when there were more than
 * CAPACITY words hold, or than can be noted at all. */
PPROF_API int32_t pprof_v8_heap_trace_end(uint64_t *words, uint32_t capacity);

/* Tells the layout (struct pprof_v8_heap_layout), once for all isolates. -EINVAL for one that
 * cannot be, -EEXIST when it was told otherwise before. */
PPROF_API int32_t pprof_v8_heap_layout(const uint64_t *words, uint32_t n);

/* 1 when the layout has been told, else 0. */
PPROF_API int32_t pprof_v8_heap_is_laid_out(void);

/* Call on the isolate's own thread right before V8's profiler is started, and the next right after.
 * GO_ON
 * != 0: what was counted before another session ended the profiler is kept. -EALREADY when on. Ends
 * with the thread, at the latest. */
PPROF_API int32_t pprof_v8_heap_begin(int32_t go_on);

/* Returns how many profilers V8 has made since: if it is exactly one, its samples are counted from
 * now on. 0: there was one already, of somebody else's. */
PPROF_API int32_t pprof_v8_heap_begun(void);

/* Ends counting on the calling isolate's thread and forgets it all. */
PPROF_API int32_t pprof_v8_heap_end(void);

/* Copies the ALLOCATION records of the calling isolate whose place is above AFTER, ascending, to
 * WORDS, as many whole ones as CAPACITY words (at least PPROF_DRAIN_MIN) hold; returns the number
 * of words. Frames are numbers for pprof_v8_heap_frame; a number keeps its meaning until
 * pprof_v8_heap_end. */
PPROF_API int32_t pprof_v8_heap_read(uint32_t after, uint64_t *words, uint32_t capacity);

/* Tells what a frame is: the script's number (32 bits, 0: none), the function's position in it (32
 * bits) and its name, all to BYTES; returns how many bytes. -ENOSPC when SIZE is less:
 * PPROF_V8_HEAP_FRAME suffices. */
#define PPROF_V8_HEAP_FRAME 263
PPROF_API int32_t pprof_v8_heap_frame(uint32_t frame, uint8_t *bytes, uint32_t size);

/* From now on V8's CPU profiler, which marks the isolate every INTERVAL_NS and which pprof_v8_enter
 * was called for, is made to record the stack of a sample's allocation where no tick needs the
 * mark; 0: no more. V8 takes PC for the place in a function on top of the stack. -EINVAL while
 * nothing is counted. */
PPROF_API int32_t pprof_v8_heap_stacks(double interval_ns, double pc);

/* Moves what V8 was asked for to WORDS, as much as CAPACITY words hold; returns the number of
 * words. Of each four: its number, its place (0: it was no sample), and the times between which
 * V8's record lies. */
#define PPROF_V8_HEAP_ASKED 4
PPROF_API int32_t pprof_v8_heap_asked(uint64_t *words, uint32_t capacity);

/* Says that sample NUMBER, of pprof_v8_heap_asked, belongs to GROUP, below PPROF_V8_HEAP_GROUPS.
 * Returns 1 when it is in use, and counted there as long as it is; else 0. */
#define PPROF_V8_HEAP_GROUPS 16384
PPROF_API int32_t pprof_v8_heap_assign(uint32_t number, uint32_t group);

/* Copies how many samples are in use of the first N groups to WORDS. */
PPROF_API int32_t pprof_v8_heap_alive(uint64_t *words, uint32_t n);

/* Fills OUT[0..n) with the calling isolate's counters since pprof_v8_heap_begin(0); returns how
 * many. */
enum pprof_v8_heap_stat {
    PPROF_V8_HEAP_STATE = 0, /* 0 off, 1 between begin and begun, 2 on, 3 ended by another session
                              */
    PPROF_V8_HEAP_SAMPLES = 1,
    PPROF_V8_HEAP_DEATHS = 2,
    PPROF_V8_HEAP_LIVE = 3,
    PPROF_V8_HEAP_MISSED = 4,   /* samples that V8 has numbered and we have not seen */
    PPROF_V8_HEAP_REJECTED = 5, /* blocks that came from the right place and were no samples */
    PPROF_V8_HEAP_LOST_STACKS = 6,
    PPROF_V8_HEAP_UNWATCHED = 7, /* samples that are not in use for us: there was no room */
    PPROF_V8_HEAP_UNWATCHED_BYTES = 8,
    PPROF_V8_HEAP_STALE = 9, /* samples in use that will never be seen to die: see go_on */
    PPROF_V8_HEAP_STALE_BYTES = 10,
    PPROF_V8_HEAP_STOPS = 11, /* times that another session has ended the profiler */
    PPROF_V8_HEAP_STAT_COUNT = 12,
};
PPROF_API int32_t pprof_v8_heap_stats(double *out, uint32_t n);

/* -- Memory outside of the engine's heap: v8/external_memory.c ----------------------------------- */

/* Where V8's objects lead from a function on the stack to its script. Offsets are in bytes; those
 * in the shared information are below PPROF_V8_FRAME_INFO. */
#define PPROF_V8_FRAME_INFO 72
struct pprof_v8_frame_layout {
    uint64_t function_info; /* in a function: its shared information */
    uint64_t info_map;      /* what that begins with */
    uint64_t info_script;
    uint64_t info_scope;
    uint64_t script_map;
    uint64_t script_number; /* a small integer, in the upper half of the word */
    uint64_t scope_map;
    uint64_t scope_start; /* where the function begins, as script_number */
};

/* Samples what is asked for by malloc and its kin on every thread, one block for BYTES bytes on
 * average. The calling isolate's thread owns it until pprof_external_stop or its own end. Hooks
 * them on the first call, for ever. -EBUSY while another thread owns it, -EALREADY when this one
 * does, -EINVAL for BYTES below 1. */
PPROF_API int32_t pprof_external_start(double bytes);
PPROF_API int32_t pprof_external_stop(void);

/* Notes the stack of the calling thread's next allocation of exactly SIZE bytes, until that
 * thread's end; 0: of none any more. One thread at a time: the last that says so. -ESRCH while no
 * thread samples. */
PPROF_API int32_t pprof_external_expect(uint32_t size);

/* Copies that stack to WORDS, two for each frame: the return address, and V8's pointer to the
 * function there if it may be one, else 0. CAPACITY must be at least 2 * PPROF_MAX_DEPTH. Returns
 * how many frames; 0 while nothing came. For learning struct pprof_v8_frame_layout. */
PPROF_API int32_t pprof_external_expected(uint64_t *words, uint32_t capacity);

/* Tells the layout (struct pprof_v8_frame_layout) by which the owner's stacks are told as functions
 * from now on. -ESRCH on another thread, -EALREADY when it was told since the start. */
PPROF_API int32_t pprof_external_layout(const uint64_t *words, uint32_t n);

/* Copies the EXTERNAL records whose place is above AFTER, ascending, to WORDS, as many whole ones
 * as CAPACITY words (at least PPROF_DRAIN_MIN) hold; returns the number of words. */
PPROF_API int32_t pprof_external_read(uint32_t after, uint64_t *words, uint32_t capacity);

/* Fills OUT[0..n) with counters since the start; returns how many there are. */
enum pprof_external_stat {
    PPROF_EXTERNAL_SAMPLES = 0,
    PPROF_EXTERNAL_DROPPED = 1, /* samples that found the lock taken for long */
    PPROF_EXTERNAL_DROPPED_BYTES = 2,
    PPROF_EXTERNAL_LOST_STACKS = 3,
    PPROF_EXTERNAL_UNWATCHED = 4, /* samples that are not in use for us: there was no room */
    PPROF_EXTERNAL_UNWATCHED_BYTES = 5,
    PPROF_EXTERNAL_STAT_COUNT = 6,
};
PPROF_API int32_t pprof_external_stats(double *out, uint32_t n);

/* -- JSC: jsc/cpu.c ----------------------------------------------------------------------- */

/* Call on the VM's own thread before Profiler.start: installs the hooks (pthread_cond_timedwait,
 * pthread_kill) and the SIGPWR interposition, and makes a record for this VM, or finds the one it
 * has. Returns the VM's number (> 0). -ENOENT when a hooked function is not imported, -EAGAIN when
 * every record is taken. The record ends with its VM by itself. */
PPROF_API int32_t pprof_jsc_expect(void);

/* 1 when VM's sampler thread has been recognised, 0 while not yet. */
PPROF_API int32_t pprof_jsc_adopted(int32_t vm);

/* WAIT_US >= 0: VM's sampler takes a sample when a tick (or pprof_jsc_post) tells it to, and the
 * tick waits at most WAIT_US microseconds for it (0: does not wait; at most 10,000). -EAGAIN before
 * adoption. PPROF_JSC_RELEASE: back to its own interval, with SUSPEND records while a CPU profile
 * runs. PPROF_JSC_PARK, right after Profiler.stop: JSC leaves the sampler thread awake at its
 * interval for ever; it is slowed down to 10 wakes a second until it suspends the JavaScript thread
 * again, for somebody else's profile. */
#define PPROF_JSC_RELEASE (-1)
#define PPROF_JSC_PARK (-2)
PPROF_API int32_t pprof_jsc_trigger(int32_t vm, int32_t wait_us);

/* Wakes VM's sampler once from normal code, for the self-test; returns the sequence number, or
 * -EAGAIN when VM is not triggered. */
PPROF_API int32_t pprof_jsc_post(int32_t vm);

/* Fills OUT[0..n) with VM's counters; returns how many there are. */
enum pprof_jsc_stat {
    PPROF_JSC_POSTED = 0,    /* ticks that told the sampler */
    PPROF_JSC_WAKES = 1,     /* times it woke for them */
    PPROF_JSC_SUSPENDED = 2, /* wakes that suspended the JavaScript thread */
    PPROF_JSC_TIMEOUTS = 3,  /* ticks that waited in vain */
    PPROF_JSC_SKIPPED = 4,   /* ticks that did not wait because others had waited in vain */
    PPROF_JSC_STAT_COUNT = 5,
};
PPROF_API int32_t pprof_jsc_stats(int32_t vm, double *out, uint32_t n);

/* -- JSC: jsc/heap.c. All of it on the VM's own JavaScript thread. ----------------------------- */

/* JSC's counts of bytes allocated since the last collection. */
enum pprof_jsc_heap_counter {
    PPROF_JSC_HEAP_BLOCKS = 0, /* objects that share blocks of 16 KB, and memory outside the heap */
    PPROF_JSC_HEAP_LARGE = 1,  /* objects with a block of their own */
    PPROF_JSC_HEAP_COUNTERS = 2,
};

/* Begins the search for the counters of VM (from pprof_jsc_expect), and installs the hooks. Returns
 * how many pieces of memory they may lie in. -ESRCH on another thread, -ENOENT where a function is
 * missing, -EALREADY while VM is counted; -EPERM or -ENOSYS where process_vm_readv is not to be
 * had. */
PPROF_API int32_t pprof_jsc_heap_search(int32_t vm);

/* Call before and after BYTES are allocated that COUNTER counts, several times with different
 * amounts. Returns how many words have followed so far. Neither allocates anything of JSC's. */
PPROF_API int32_t pprof_jsc_heap_before(int32_t vm);
PPROF_API int32_t pprof_jsc_heap_after(int32_t vm, int32_t counter, double bytes);

/* Forgets what was found out about COUNTER. */
PPROF_API int32_t pprof_jsc_heap_again(int32_t vm, int32_t counter);

/* Call after a full collection: of the words that have followed, those that it has cleared are
 * kept. 1 when that is exactly one for each counter, and the search is over; 0 when one has none;
 * -ENOTUNIQ. */
PPROF_API int32_t pprof_jsc_heap_found(int32_t vm);

/* Takes a trace each RATE bytes, or less often, and waits at most WAIT_US for it. -EAGAIN before
 * the sampler's adoption, -ESRCH before the counters are found. Called again it starts anew. */
PPROF_API int32_t pprof_jsc_heap_start(int32_t vm, double rate, int32_t wait_us);

/* Ends it, and the search. What was recorded stays to be read. */
PPROF_API int32_t pprof_jsc_heap_stop(int32_t vm);

/* Moves HEAP_TRACE records to WORDS (CAPACITY at least PPROF_DRAIN_MIN); returns how many words, 0
 * for no more. To be called once a second or so, until 0: the rate is judged then. */
PPROF_API int32_t pprof_jsc_heap_read(int32_t vm, uint64_t *words, uint32_t capacity);

/* Fills OUT[0..n) with counters since the start; returns how many there are. */
enum pprof_jsc_heap_stat {
    PPROF_JSC_HEAP_STATE = 0,      /* 0 off, 1 on, 2 ended: a counter did not hold a count */
    PPROF_JSC_HEAP_BYTES = 1,      /* counted */
    PPROF_JSC_HEAP_TRACES = 2,     /* records, the lost ones excepted */
    PPROF_JSC_HEAP_TIMEOUTS = 3,   /* times that the sampler did not come in time */
    PPROF_JSC_HEAP_LOST = 4,       /* of these, records */
    PPROF_JSC_HEAP_WAIT_NANOS = 5, /* waited for the sampler */
    PPROF_JSC_HEAP_STEP = 6,       /* bytes per trace now */
    PPROF_JSC_HEAP_PENDING = 7,    /* bytes counted that no record has yet */
    PPROF_JSC_HEAP_STAT_COUNT = 8,
};
PPROF_API int32_t pprof_jsc_heap_stats(int32_t vm, double *out, uint32_t n);

/* Fills OUT with the addresses of a byte, of a context and of a function `void f(void *bytes, void
 * *context)`. An ArrayBuffer of that byte is a witness: as its memory is freed, which the end of
 * the VM does at the latest, and on this thread, counting ends. N at least 3. */
PPROF_API int32_t pprof_jsc_heap_witness(int32_t vm, double *out, uint32_t n);

/* -- Threads created: threads/thread_creation.c ------------------------------------------------------ */

/* Hooks pthread_create, and counts the threads that exist already. From then on (or from
 * pprof_cpu_prepare on) every creation is noted. Idempotent; called again it hooks what was loaded
 * since. */
PPROF_API int32_t pprof_creation_watch(void);

/* The number of the last creation: creations after this moment have higher ones. */
PPROF_API double pprof_creation_mark(void);

/* Says what made the calling thread create threads: of its creations after MARK that nobody has
 * claimed, at most LIMIT go over to the group of this TEXT (SIZE bytes, at most
 * PPROF_CREATION_TEXT). Returns how many; -ENOSPC when there is no room for another text. */
#define PPROF_CREATION_TEXT 16384
PPROF_API int32_t pprof_creation_claim(double mark, int32_t limit, const char *text, uint32_t size);

/* Copies the CREATION records of groups above AFTER, ascending, to WORDS, as many whole ones as
 * CAPACITY words (at least PPROF_DRAIN_MIN) hold; returns the number of words, 0 when there are
 * none. Reading takes nothing away. */
PPROF_API int32_t pprof_creation_read(uint32_t after, uint64_t *words, uint32_t capacity);

/* Copies GROUP's text to BUFFER; returns its bytes. -ENOENT when it has none, -ENOSPC when SIZE is
 * too small. */
PPROF_API int32_t pprof_creation_text(uint32_t group, uint8_t *buffer, uint32_t size);

/* Fills OUT[0..n); returns how many there are. */
enum pprof_creation_stat {
    PPROF_CREATION_SEEN = 0,    /* threads created since the hook */
    PPROF_CREATION_OLDER = 1,   /* threads that existed before it */
    PPROF_CREATION_LOST = 2,    /* of those seen, the ones in no group: there was no room for it */
    PPROF_CREATION_WATCHED = 3, /* 1 after pprof_creation_watch */
    PPROF_CREATION_STAT_COUNT = 4,
};
PPROF_API int32_t pprof_creation_stats(double *out, uint32_t n);

/* -- Threads now: tick/thread_snapshot.c ------------------------------------------------------------- */

/* Writes a STACK record for every thread of the process to WORDS (CAPACITY at least
 * PPROF_DRAIN_MIN), and a LOST record (its count is threads) where they did not fit; returns the
 * number of words. Threads are asked for their stacks by SIGPROF, all at once, and have LIMIT_US
 * microseconds (at most a second) to answer. Installs the permanent handler for ENGINE, unless
 * somebody else's is there. A thread that sleeps in the kernel is woken: a system call of its own
 * may end early with EINTR where SA_RESTART does not apply (poll, nanosleep). */
PPROF_API int32_t pprof_threads_snapshot(int32_t engine, uint32_t limit_us, uint64_t *words,
                                         uint32_t capacity);

/* -- What is going on: threads/owner.c, hook/malloc_hook.c ----------------------------------------- */

/* How many things are claimed now: the clock by pprof_cpu_start, and what the functions above say
 * to be one thread's from a begin to an end. 0: nothing of ours goes on, but for JSC's
 * (pprof_jsc_expect). */
PPROF_API int32_t pprof_claims(void);

/* Which watchers of malloc are told of allocations now, a bit for each. 0: malloc and its kin cost
 * one load and one branch more than without us. */
PPROF_API int32_t pprof_malloc_watchers(void);

/* -- The process: linux/process.c ------------------------------------------------------------------ */

PPROF_API int32_t pprof_thread_id(void);

/* Now, in nanoseconds of: 0 CLOCK_MONOTONIC, 1 CLOCK_REALTIME, 2 CPU of the process, 3 CPU of the
 * calling thread. */
PPROF_API double pprof_now(int32_t which);

/* Reads up to SIZE bytes at OFFSET of the file PATH (NUL-terminated) to BUFFER; returns the number
 * of bytes (0 at the end) or a negative errno. For /proc/self/maps and for the ELF files named in
 * it: files that this process has mapped already. */
PPROF_API int32_t pprof_read_file(const char *path, double offset, uint8_t *buffer, uint32_t size);

/* Sends SIGNAL to this process with its default action restored: for ending as the program would
 * have ended without us. Does not return when the action is to end the process. */
PPROF_API int32_t pprof_die(int32_t signal);

#endif
