[Serializable]
public partial class DeviceException : Exception
{
    private readonly Action _retry = static () => { };

    public void Retry() => _retry();
}
