using Stevedore;

public class Client
{
    public void Load(string path)
    {
        using Archive archive = Archive.OpenRead(path);
        Send(archive);
    }

    protected virtual void Send(Archive archive) => archive.Write(1);
}
