using Stevedore;

public sealed class Packet : IArchivable
{
    private int _kind;
    private byte[] _body = [];

    public void Serialize(Archive ar)
    {
        if (_kind == 0)
            return;
        ar.Write(_kind);
        ar.WriteCountedArray<byte>(_body);
        if (_kind > 10)
            throw new InvalidOperationException("unknown kind");
        _body = [|ar.ReadCountedArray<byte>()|] ?? [];
    }
}
