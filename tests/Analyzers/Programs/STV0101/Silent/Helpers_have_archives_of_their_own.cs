using Stevedore;

public sealed class Client(Archive input, Archive output)
{
    private readonly Archive _in = input;
    private readonly Archive _out = output;

    public int Ask(string question)
    {
        Send(_out, question);
        Send(_in.IsStoring ? _in : _out, question);
        return Receive(_in);
    }

    private static void Send(Archive archive, string question) => archive.Write(question);

    private static int Receive(Archive archive) => archive.ReadInt32();
}
