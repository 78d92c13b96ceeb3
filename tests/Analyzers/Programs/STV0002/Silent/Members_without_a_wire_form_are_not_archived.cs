[Serializable]
public partial class CDevice
{
    public int Port;
    [NonSerialized] private IntPtr _handle;
    [field: NonSerialized] public Stream? Log { get; set; }
    public event EventHandler? Changed;
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    public IntPtr Open() => _handle = (IntPtr)Port;

    public void Notify() => Changed?.Invoke(this, EventArgs.Empty);
}
