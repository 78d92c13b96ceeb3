using Stevedore;

public sealed class Exporter
{
    private readonly string _path = "orders.bin";

    public bool Export(List<string> orders, Func<string, bool> isValid)
    {
        Archive archive = Archive.Create(_path);
        bool complete = orders.TrueForAll(order => isValid(order));
        if (!complete)
        {
            Console.Error.WriteLine("Orders are missing.");
            archive.Abort();
        }

        [|archive.Write(orders.Count)|];
        archive.Close();
        return complete;
    }
}
