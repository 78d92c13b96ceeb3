using Stevedore;

public static class Session
{
    public static void Handle(Archive reply, int command)
    {
        switch (command)
        {
            case 1:
                reply.Write("pong");
                break;
            case 2:
                reply.Write("bye");
                reply.Dispose();
                break;
        }

        [|reply.Flush()|];
    }
}
