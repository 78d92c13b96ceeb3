using Stevedore;

[Serializable]
public partial class CDevice
{
    public int Port;
    private IntPtr [|_handle|];
    private Stream? [|_log|];
}
