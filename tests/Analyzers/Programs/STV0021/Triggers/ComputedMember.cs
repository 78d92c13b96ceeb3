using System.Net;
using Stevedore;

[assembly: [|ArchiveFormatterFor(typeof(IPEndPoint))|]]

namespace App;

[Serializable]
public partial class Peer
{
    public IPEndPoint? End;
}
