using System.Runtime.InteropServices;
using System.Threading;
using Stevedore;

[Serializable]
public partial class Native
{
    public int Id;
    private IntPtr [|_pointer|];
    private nuint [|_address|];
    private GCHandle [|_pinned|];
    private SafeHandle? [|_handle|];
    private Mutex? [|_mutex|];
    private SemaphoreSlim? [|_semaphore|];
    private ReaderWriterLockSlim? [|_lock|];
    private WeakReference<string>? [|_weak|];

    public bool IsOpen => _pointer != 0 || _address != 0 || _pinned.IsAllocated || _handle is not null || _mutex is not null
        || _semaphore is not null || _lock is not null || _weak is not null;
}
