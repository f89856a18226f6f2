// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "lock.h"

#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <array>
#include <cerrno>
#include <memory>
#include <span>

namespace mingshi::decoder {

namespace {

using Filter = std::unique_ptr<void, decltype([](scmp_filter_ctx filter) { seccomp_release(filter); })>;

constexpr rlim_t cpuSeconds = 5;
constexpr rlim_t addressSpace = 1ULL << 30;

/// These end the process: a decoder has no business with them at any time.
constexpr std::array never{
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(sendto),
    SCMP_SYS(sendmsg),
    SCMP_SYS(sendmmsg),
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(bpf),
};

constexpr std::array computing{
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(tgkill),
    SCMP_SYS(getrandom),
    SCMP_SYS(sysinfo),
};

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit limits{most, most};
    return setrlimit(what, &limits) == 0;
}

template<class... Conditions>
bool add(const Filter& filter, std::uint32_t action, std::span<const int> calls, Conditions... conditions)
{
    for (const int call : calls) {
        if (seccomp_rule_add(filter.get(), action, call, sizeof...(conditions), conditions...) != 0) {
            return false;
        }
    }
    return true;
}

} // namespace

bool lockOut()
{
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW));
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 &&
           limit(RLIMIT_CORE, 0) && limit(RLIMIT_CPU, cpuSeconds) && limit(RLIMIT_AS, addressSpace) &&
           limit(RLIMIT_FSIZE, 0) && filter && add(filter, SCMP_ACT_KILL_PROCESS, never) &&
           seccomp_load(filter.get()) == 0;
}

bool lockIn()
{
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    constexpr std::array protecting{SCMP_SYS(mmap), SCMP_SYS(mprotect)};
    return filter && add(filter, SCMP_ACT_ALLOW, computing) &&
           add(filter, SCMP_ACT_ALLOW, protecting, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) && // no new code
           seccomp_load(filter.get()) == 0;
}

} // namespace mingshi::decoder
