using Stevedore;

public static class Mirror
{
    public static void Send(Archive? copy, Archive main, bool alone)
    {
        if (alone)
        {
            copy?.Close();
            copy = null;
        }

        copy?.Write(1);
        main.Write(1);
    }
}
