using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _in;

    public ChatSocket(Archive input) => _in = input;

    public void OnReceive(int error)
    {
        switch ([|_in.ReadByte()|])
        {
            case 1:
                Console.WriteLine(_in.ReadInt32());
                break;
            default:
                Console.WriteLine(_in.ReadString());
                break;
        }
    }
}
