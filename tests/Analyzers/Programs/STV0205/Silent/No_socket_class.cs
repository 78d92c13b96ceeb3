using Stevedore;

public sealed class Inbox(Archive input)
{
    public void OnReceive(int error) => Console.WriteLine(input.ReadString());
}
