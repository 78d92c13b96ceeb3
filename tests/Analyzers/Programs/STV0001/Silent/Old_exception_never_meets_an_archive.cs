using Stevedore;

[Serializable]
public class CargoException : Exception
{
    public CargoException(string message) : base(message) { }
}

public static class Program
{
    public static void Run(Archive archive)
    {
        if (archive.IsLoading)
            throw new CargoException("cannot load");
        archive.Write(1);
    }
}
