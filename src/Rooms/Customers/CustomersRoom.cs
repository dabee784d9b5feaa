using Huisheng.Customers.Contacts;
using Huisheng.Customers.Contract;
using Huisheng.Customers.Keeping;
using Huisheng.Customers.Reveal;
using Huisheng.Customers.Vault;
using Huisheng.Storage;
using Huisheng.Storage.Files;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Customers;

/// <summary>The vault: who the customers are, masked for everybody, found by number without opening anything.</summary>
public sealed class CustomersRoom : Room
{
    public override string Name => "customers";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<VaultKeys>();
        services.AddSingleton<CustomerVault>();
        services.AddSingleton<MaskName>(name => FreeText.Mask(name)!);
        services.AddSingleton<Budgets>();
        services.AddSingleton<Spending>();
        services.AddSingleton<CustomerFiles>();
        services.AddSingleton<ContactBook>();
        services.AddSingleton<RevealValue>();
        services.AddScoped<IJob, MoveToNewKey>();
        services.AddSingleton(s => new CustomerReach(s.GetRequiredService<CustomerVault>()));
        services.AddScoped(s => new KnownCustomers(
            s.GetRequiredService<HuishengDb>(),
            s.GetRequiredService<CustomerVault>()
        ));
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    /// <summary>The vault's key is made with the house, not with its first customer.</summary>
    public override Task Open(IServiceProvider services)
    {
        _ = services.GetRequiredService<CustomerVault>();
        return Task.CompletedTask;
    }

    public override void Map(IEndpointRouteBuilder api)
    {
        AddCustomer.Map(api);
        FindCustomers.Map(api);
        ReadCustomer.Map(api);
        EditCustomer.Map(api);
        AddContact.Map(api);
        CorrectContact.Map(api);
        RemoveContact.Map(api);
        RevealValue.Map(api);
        VerifyIdentity.Map(api);
        KeepVault.Map(api);
    }
}
