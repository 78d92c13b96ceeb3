using System.Net;
using Stevedore;

[assembly: ArchiveFormatter(typeof(IPEndPoint), typeof(App.EndFormatter))]

namespace App;

public sealed class EndFormatter : ArchiveFormatter<IPEndPoint?>
{
    public override void Write(Archive archive, IPEndPoint? value) => archive.Write(value?.ToString());

    public override IPEndPoint? Read(Archive archive) => archive.ReadString() is { } text ? IPEndPoint.Parse(text) : null;
}

[Serializable]
public partial class Peer
{
    public IPEndPoint? End;
}
