using System.Net.Sockets;
using Stevedore;

[Serializable]
public partial class Holder
{
    public int Id;
    private Stream? [|_any|];
    private FileStream? [|_file|];
    private MemoryStream? [|_memory|];
    private NetworkStream? [|_network|];
    private TextWriter? [|_log|];
    private StreamReader? [|_reader|];

    public bool IsOpen => _any is not null || _file is not null || _memory is not null || _network is not null
        || _log is not null || _reader is not null;
}
