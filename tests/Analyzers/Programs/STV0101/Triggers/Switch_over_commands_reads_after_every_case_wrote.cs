using Stevedore;

public static class Remote
{
    public static double Run(Archive link, string command)
    {
        switch (command)
        {
            case "start":
                link.Write((short)1);
                break;
            case "stop":
                link.Write((short)2);
                break;
            default:
                link.Write((short)0);
                link.Write(command);
                break;
        }

        link.Flush();
        return [|link.ReadDouble()|];
    }
}
