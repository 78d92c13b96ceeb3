using System.Net.Sockets;
using Stevedore;

public static class Receiver
{
    public static byte[] ReceivePicture(NetworkStream stream)
    {
        int length;
        using (var archive = new Archive(stream, ArchiveMode.Load))
        {
            length = archive.ReadInt32();
        }

        var picture = {|STV0113:new byte[length]|};
        [|stream.ReadExactly(picture, 0, length)|];
        return picture;
    }
}
